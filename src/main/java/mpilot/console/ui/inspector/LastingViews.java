package mpilot.console.ui.inspector;

import mpilot.console.ui.access.AccessView;
import mpilot.console.ui.whatif.WhatIfView;

import org.jspecify.annotations.Nullable;

/**
 * The parts of an inspector that follow its view-model by themselves: made when they are first
 * seen, and once for every profile looked into, as the view-model holds on to what follows it.
 */
final class LastingViews {
    private final InspectorViewModel viewModel;
    private @Nullable AccessView access;
    private @Nullable WhatIfView whatIf;

    LastingViews(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
    }

    AccessView access() {
        AccessView made = access;
        if (made == null) {
            made = new AccessView(viewModel.access(), viewModel::showField);
            access = made;
        }
        return made;
    }

    WhatIfView whatIf() {
        WhatIfView made = whatIf;
        if (made == null) {
            made = new WhatIfView(viewModel.whatIf());
            whatIf = made;
        }
        return made;
    }
}
