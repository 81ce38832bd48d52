package mpilot.console.ui;

import javafx.scene.Node;

import mpilot.console.ui.kit.Theme;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every word and picture stands out from what is behind it. */
final class ContrastCheck implements ScreenCheck {
    private final Map<String, String> faint = new LinkedHashMap<>();

    @Override
    public void look(Node root, Screen screen, Theme theme) {
        Contrast.tooFaint(root)
                .forEach(each -> faint.putIfAbsent(each.toString(), screen + " in " + theme));
    }

    @Override
    public Map<String, String> faults() {
        return faint;
    }
}
