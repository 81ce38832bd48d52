package mpilot.console.ui.connections;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.ConnectionOpener;
import mpilot.console.connection.SavedConnection;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The dialogs in which connections are listed, entered and tested, and the ways between them. */
final class ManageDialogs {
    private final SettingsStore settings;
    private final ConnectionOpener opener;
    private final TaskRunner tasks;
    private final DialogHost dialogs;
    private final FirstContact firstContact;
    private final Supplier<Connection> current;
    private final Consumer<SavedConnection> reopen;

    /**
     * Shows nothing yet.
     *
     * @param current what the window asks now
     * @param reopen is told where that was changed, so that the window asks it as it is now
     */
    ManageDialogs(
            SettingsStore settings,
            ConnectionOpener opener,
            TaskRunner tasks,
            DialogHost dialogs,
            FirstContact firstContact,
            Supplier<Connection> current,
            Consumer<SavedConnection> reopen) {
        this.settings = settings;
        this.opener = opener;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.firstContact = firstContact;
        this.current = current;
        this.reopen = reopen;
    }

    /** Shows the saved connections. */
    void show() {
        show(new ManageViewModel(settings, opener.secrets(), tasks, current.get()));
    }

    private void show(ManageViewModel list) {
        dialogs.show(new ManageView(list, new Ways(list)));
    }

    /** Opens the form of what the window asks; where that is not saved, the list. */
    void editCurrent() {
        saved(current.get())
                .ifPresentOrElse(saved -> edit(saved, this::kept, dialogs::close), this::show);
    }

    /** Tests what the window asks; where that is not saved, shows the list. */
    void testCurrent() {
        saved(current.get())
                .ifPresentOrElse(
                        saved ->
                                test(
                                        saved,
                                        path -> kept(saved.withPlace(saved.place().withPath(path))),
                                        dialogs::close),
                        this::show);
    }

    private Optional<SavedConnection> saved(Connection connection) {
        return settings.get(ConnectionList.SECTION)
                .withId(connection.id())
                .filter(each -> !each.isSandbox());
    }

    /** Where the one that the window asks was changed, it is asked as it is now. */
    private void kept(SavedConnection connection) {
        settings.update(ConnectionList.SECTION, list -> list.replace(connection));
        dialogs.close();
        reopen.accept(connection);
    }

    private void edit(
            SavedConnection connection, Consumer<SavedConnection> onSaved, Runnable back) {
        ConnectionFormViewModel form =
                new ConnectionFormViewModel(
                        connection,
                        settings.get(ConnectionList.SECTION),
                        new EnteredSecrets(opener.secrets()),
                        tasks,
                        onSaved);
        show(form, back);
    }

    private void show(ConnectionFormViewModel form, Runnable back) {
        dialogs.show(
                new ConnectionFormView(
                        form,
                        () -> testDraft(form, back),
                        () -> {
                            form.close();
                            back.run();
                        }));
    }

    private void testDraft(ConnectionFormViewModel form, Runnable back) {
        SavedConnection draft = form.forTest();
        if (draft != null) {
            test(draft, form::keepPath, () -> show(form, back));
        }
    }

    private void test(SavedConnection connection, Consumer<String> onPathKept, Runnable back) {
        firstContact.whenAgreed(
                connection,
                agreed -> {
                    TrialViewModel trial = new TrialViewModel(agreed, opener, tasks, onPathKept);
                    dialogs.show(new TrialView(trial, back));
                    trial.start();
                },
                back);
    }

    /** From the list to the other dialogs, and back to it. */
    private final class Ways implements ManageView.Ways {
        private final ManageViewModel list;

        private Ways(ManageViewModel list) {
            this.list = list;
        }

        private void back() {
            show(list);
        }

        private void keep(SavedConnection connection) {
            list.keep(connection);
            if (connection.id().equals(current.get().id())) {
                dialogs.close();
                reopen.accept(connection);
            } else {
                back();
            }
        }

        @Override
        public void add() {
            ManageDialogs.this.edit(SavedConnection.of("", ""), this::keep, this::back);
        }

        @Override
        public void edit() {
            list.selection()
                    .filter(each -> !each.isSandbox())
                    .ifPresent(each -> ManageDialogs.this.edit(each, this::keep, this::back));
        }

        @Override
        public void test() {
            list.selection()
                    .ifPresent(each ->
                            ManageDialogs.this.test(
                                    each,
                                    path ->
                                            list.keep(
                                                    each.withPlace(each.place().withPath(path))
                                                            .bound()),
                                    this::back));
        }

        @Override
        public void delete() {
            list.selection()
                    .ifPresent(each ->
                            dialogs.show(
                                    new QuestionView(
                                                    "delete",
                                                    Text.of("manage.delete-title", each.name()),
                                                    List.of(Text.of("manage.delete-question")),
                                                    this::back)
                                            .offerLoss(
                                                    Text.of("manage.delete-agreed"),
                                                    Text.of("manage.delete-help"),
                                                    () -> {
                                                        list.delete();
                                                        back();
                                                    })));
        }

        @Override
        public void close() {
            dialogs.close();
        }
    }
}
