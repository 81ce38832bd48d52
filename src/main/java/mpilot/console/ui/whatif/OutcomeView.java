package mpilot.console.ui.whatif;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.chart.BurnDownView;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.SignedSentence;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.Wrapping;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What the tried caps would mean: for each limit, for the providers, and for other profiles. */
final class OutcomeView extends VBox {
    OutcomeView(WhatIfViewModel viewModel) {
        setId("what-if-outcome");
        getStyleClass().add("what-if");
        viewModel.outcomeProperty().subscribe(this::show);
    }

    private void show(@Nullable WhatIfOutcome outcome) {
        getChildren().clear();
        setVisible(outcome != null);
        setManaged(outcome != null);
        if (outcome == null) {
            return;
        }
        Label headline = new Label(outcome.headline());
        headline.setId("what-if-headline");
        headline.getStyleClass().add("card-title");
        Wrapping.follow(headline);
        getChildren().add(headline);
        outcome.changes().forEach(change -> getChildren().add(card(change)));
        outcome.providers()
                .forEach(note -> getChildren().add(sentence(note.effect(), note.sentence())));
        if (!outcome.elsewhere().isEmpty()) {
            Label elsewhere = new Label(Text.of("whatif.elsewhere"));
            elsewhere.getStyleClass().add("card-title");
            elsewhere.setWrapText(true);
            getChildren().add(elsewhere);
            outcome.elsewhere().forEach(this::add);
        }
    }

    private static VBox card(WhatIfOutcome.ChangeNote change) {
        VBox card =
                new VBox(
                        sentence(change.effect(), change.now()),
                        new Note(Text.of("whatif.before", change.before())),
                        new Note(Text.of("whatif.after", change.after())));
        if (change.picture() != null) {
            card.getChildren().add(new BurnDownView(change.picture()));
        }
        card.getStyleClass().add("card");
        return card;
    }

    private void add(WhatIfOutcome.SetNote note) {
        getChildren().add(new CopyableLabel(note.summary()));
        note.over().forEach(line -> getChildren().add(new CopyableLabel(line)));
        if (note.more() > 0) {
            getChildren().add(new Note(Text.of("whatif.more", note.more())));
        }
    }

    private static SignedSentence sentence(WhatIfOutcome.Effect effect, String words) {
        return switch (effect) {
            case BLOCKS -> new SignedSentence(BootstrapIcons.SLASH_CIRCLE, Tone.DANGER, words);
            case RELIEVES -> new SignedSentence(BootstrapIcons.CHECK_CIRCLE, Tone.GOOD, words);
            case NEITHER -> new SignedSentence(BootstrapIcons.DASH_CIRCLE, Tone.NEUTRAL, words);
        };
    }
}
