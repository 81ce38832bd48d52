package mpilot.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.json.Json;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is in the file, what this console last knew of it, what it wants, and what comes of them.
 */
class MergeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    # theirs                    | base                        | mine                        | merged
                    {}                          | {}                          | {}                          | {}
                    {a:1}                       | {a:1}                       | {a:2}                       | {a:2}
                    {a:1,new:9}                 | {a:1}                       | {a:2}                       | {a:2,new:9}
                    {a:1}                       | {a:1,b:0}                   | {a:2,b:0}                   | {a:2}
                    {a:1}                       | {a:1,b:0}                   | {a:1,b:5}                   | {a:1,b:5}
                    {a:'odd'}                   | {a:0,b:0}                   | {a:0,b:7}                   | {a:'odd',b:7}
                    {a:'odd'}                   | {a:0}                       | {a:7}                       | {a:7}
                    {a:5}                       | {a:1,b:1}                   | {a:1,b:2}                   | {a:5,b:2}
                    {a:1,b:1}                   | {a:1,b:1}                   | {a:1}                       | {a:1}
                    {}                          | {a:1}                       | {a:1}                       | {}
                    {o:{x:1,new:2}}             | {o:{x:1}}                   | {o:{x:3}}                   | {o:{x:3,new:2}}
                    {o:'odd'}                   | {o:{x:1}}                   | {o:{x:3}}                   | {o:{x:3}}
                    {l:[1,2]}                   | {l:[1,2]}                   | {l:[2]}                     | {l:[2]}
                    {l:[1,2,3]}                 | {l:[1,2]}                   | {l:[2]}                     | {l:[2]}
                    {l:[{id:'a',x:1,new:1}]}    | {l:[{id:'a',x:1}]}          | {l:[{id:'a',x:2}]}          | {l:[{id:'a',x:2,new:1}]}
                    {l:[{id:'a'},{id:'b'}]}     | {l:[{id:'a'},{id:'b'}]}     | {l:[{id:'b'}]}              | {l:[{id:'b'}]}
                    {l:[{id:'a'},{id:'c'}]}     | {l:[{id:'a'}]}              | {l:[{id:'a'},{id:'b'}]}     | {l:[{id:'a'},{id:'b'},{id:'c'}]}
                    {l:['junk',{id:'a'}]}       | {l:[{id:'a'}]}              | {l:[]}                      | {l:['junk']}
                    {l:[{id:'a',n:1},{id:'b'}]} | {l:[{id:'a'},{id:'b'}]}     | {l:[{id:'b'},{id:'a'}]}     | {l:[{id:'b'},{id:'a',n:1}]}
                    {l:[{id:'b'}]}              | {l:[{id:'a'},{id:'b'}]}     | {l:[{id:'a',x:1},{id:'b'}]} | {l:[{id:'a',x:1},{id:'b'}]}
                    """)
    void onlyWhatWasChangedHereIsChangedThere(
            String theirs, String base, String mine, String merged) throws Exception {
        assertThat(Merge.of(tree(theirs), tree(base), tree(mine))).isEqualTo(tree(merged));
    }

    private static Map<String, Object> tree(String text) throws Exception {
        String json = text.replaceAll("(\\w+):", "\"$1\":").replace('\'', '"');
        return Json.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
