import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.dispatchatlas.bench.ReadingSpeed;

/** OpenNLP's location model, which finds names and resolves none of them. Argument: the texts. */
final class OpenNlpPeer {
    private OpenNlpPeer() {}

    public static void main(String[] args) throws Exception {
        ReadingSpeed speed = new ReadingSpeed("OpenNLP 2.5.4, names only");
        SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(resource("/en-sent.bin")));
        TokenizerME tokenizer = new TokenizerME(new TokenizerModel(resource("/en-token.bin")));
        NameFinderME finder = new NameFinderME(new TokenNameFinderModel(resource("/en-ner-location.bin")));
        speed.loaded();
        speed.read(PeerTexts.read(Path.of(args[0])), Function.identity(), text -> {
            int found = 0;
            for (String sentence : sentences.sentDetect(text)) {
                found += finder.find(tokenizer.tokenize(sentence)).length;
            }
            // What it learned of one document is not for the next.
            finder.clearAdaptiveData();
            return found;
        });
    }

    private static InputStream resource(String name) {
        return OpenNlpPeer.class.getResourceAsStream(name);
    }
}
