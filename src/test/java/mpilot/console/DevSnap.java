package mpilot.console;
import mpilot.console.connection.*;
import mpilot.console.gateway.*;
import mpilot.console.sandbox.*;
import mpilot.console.ui.DesktopApp;
import java.nio.file.Path;
import java.util.List;
class DevSnap {
  @org.junit.jupiter.api.Test void snap() throws Exception {
    try (SandboxGateway s = SandboxGateway.start(SandboxOptions.DEFAULT)) {
      var e = GatewayEndpoint.of(s.url());
      var t = Tokens.fixed(s.tokens().admin());
      new DesktopApp().snapshot(new Connection("Sandbox", e, Environment.SANDBOX, t), new GatewayClient(e, t), new ProfileQuery(25, Integer.getInteger("o",0), null, List.of(), null), Path.of(System.getProperty("f","/tmp/snap.png")), Integer.getInteger("w",1440), Integer.getInteger("h",900), Boolean.getBoolean("dark"), System.getProperty("sel"));
    }
  }
}
