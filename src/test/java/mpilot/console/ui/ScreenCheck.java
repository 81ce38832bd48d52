package mpilot.console.ui;

import javafx.scene.Node;

import mpilot.console.ui.kit.Theme;

import java.util.Map;

/** What has to hold on every screen. */
interface ScreenCheck {
    /** Looks at {@code root}, a window or what stands over it, in {@code theme}. FX thread only. */
    void look(Node root, Screen screen, Theme theme);

    /** {@return what is wrong, and where it was seen first} */
    Map<String, String> faults();
}
