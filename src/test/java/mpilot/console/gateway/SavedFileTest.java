package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Files of profiles: every form that is read, and the one that is written. */
class SavedFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'access_profiles':[{'id':1,'name':'a'},{'id':2,'name':'b'}],'count':2}",
                "{'count':2,'new':{},'access_profiles':[{'id':1,'name':'a'},{'id':2,'name':'b'}]}",
                "[{'id':1,'name':'a'},{'id':2,'name':'b'}]",
                "{'id':1,'name':'a'}\n{'id':2,'name':'b'}\n",
                "{'id':1,'name':'a'}{'name':'b','id':2}",
                "{'access_profiles':[{'id':1,'name':'a'}]}\n"
                        + "{'access_profiles':[{'id':2,'name':'b'}]}",
                "[{'id':1,'name':'a'}]\n\n\r\n{'id':2,'name':'b'}",
            })
    void aPageAnArrayAndLinesAreRead(String text) throws Exception {
        assertThat(read(text)).extracting(AccessProfile::name).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "[]", "{'access_profiles':[]}", "{'access_profiles':null}"})
    void aFileWithoutProfilesIsEmpty(String text) throws Exception {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'id':1,'name':'a'}\\n{'id':2}          | WRONG_SHAPE | /1/name",
                "[{'id':1,'name':'a'},{'id':2}]          | WRONG_SHAPE | /0/1/name",
                "[{'id':1,'name':'a'},null]              | WRONG_SHAPE | /0/1",
                "{'access_profiles':[{'name':'a'}]}      | WRONG_SHAPE | /0/access_profiles/0/id",
                "{'access_profiles':{'id':1}}            | WRONG_SHAPE | /0/access_profiles",
                "{'access_profiles':'none'}              | WRONG_SHAPE | /0/access_profiles",
                "5                                       | WRONG_SHAPE | /0",
                "'text'                                  | WRONG_SHAPE | /0",
                "null                                    | WRONG_SHAPE | /0",
                "{}                                      | WRONG_SHAPE | /0/id",
                "{'id':1,'name':'a'                      | CUT_OFF     | ``",
                "[{'id':1,'name':'a'}                    | CUT_OFF     | ``",
                "[{'id':1,'name':'a'},                   | CUT_OFF     | ``",
                "{'access_profiles':[{'id':1             | CUT_OFF     | ``",
                "{'access_profiles'                      | CUT_OFF     | ``",
                "{'id':1,'id':1,'name':'a'}              | NOT_JSON    | ``",
                "id,name                                 | NOT_JSON    | ``",
                "[{'id':1,'name':'a','x':1e9999999999}] | TOO_LARGE   | ``",
                "[{'id':1,'name':'a'}}                   | NOT_JSON    | ``",
            })
    void whatIsWrongInAFileIsSaidWithItsPlace(
            String text, ContractException.Kind kind, String path) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .asInstanceOf(type(ContractException.class))
                .returns(kind, ContractException::kind)
                .returns(path, ContractException::path);
    }

    @Test
    void aFileThatCannotBeReadIsAnIoError() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close(); // its read now throws
        assertThatThrownBy(() -> ProfileCodec.readProfiles(broken, _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    @Test
    void anEncodingThatNobodyKnowsIsNoIoError() {
        byte[] bytes = {0, 0, -1, -2, '[', ']'};
        assertThatThrownBy(
                        () -> ProfileCodec.readProfiles(new ByteArrayInputStream(bytes), _ -> {}))
                .asInstanceOf(type(ContractException.class))
                .returns(ContractException.Kind.NOT_JSON, ContractException::kind)
                .returns("not valid JSON", Throwable::getMessage);
    }

    @Test
    void aFileMayHoldMoreThanAnAnswerMay() throws Exception {
        String line = "{'id':1,'name':'a','tags':[" + "'',".repeat(50_000) + "'']}\n";
        assertThat(read(line.repeat(100))).hasSize(100);
    }

    @Test
    void theReaderLeavesTheStreamOpen() throws Exception {
        var in =
                new ByteArrayInputStream(JsonText.bytes("[]")) {
                    private boolean closed;

                    @Override
                    public void close() {
                        closed = true;
                    }
                };
        ProfileCodec.readProfiles(in, _ -> {});
        assertThat(in.closed).isFalse();
    }

    @Test
    void whatIsWrittenIsAPageOfTheContract() throws Exception {
        List<AccessProfile> profiles =
                List.of(
                        ProfileFixtures.profile("{'id':1,'name':'a','new':1.50,'tags':null}"),
                        ProfileFixtures.profile(2, "b"));
        var bytes = new ByteArrayOutputStream();
        try (PageWriter writer = ProfileCodec.pageWriter(bytes)) {
            writer.begin();
            for (AccessProfile profile : profiles) {
                writer.add(profile);
            }
            writer.end(7);
        }
        ProfilePage page = ProfileCodec.decodePage(bytes.toByteArray());
        assertThat(page.accessProfiles()).isEqualTo(profiles);
        assertThat(page)
                .returns(2L, ProfilePage::count)
                .returns(7L, ProfilePage::totalCount)
                .returns(2L, ProfilePage::limit)
                .returns(0L, ProfilePage::offset);
    }

    @Test
    void aFullDiskIsAnIoError() throws IOException {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        PageWriter writer = ProfileCodec.pageWriter(full);
        writer.begin();
        AccessProfile large = ProfileFixtures.profile(1, "x".repeat(100_000));
        assertThatThrownBy(() -> writer.add(large))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private static List<AccessProfile> read(String text) throws ContractException, IOException {
        List<AccessProfile> profiles = new ArrayList<>();
        ProfileCodec.readProfiles(new ByteArrayInputStream(JsonText.bytes(text)), profiles::add);
        return profiles;
    }
}
