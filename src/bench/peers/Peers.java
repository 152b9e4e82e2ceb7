import com.bericotech.clavin.GeoParser;
import com.bericotech.clavin.GeoParserFactory;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Measures OpenNLP's location model, or CLAVIN whole, as GeoparserBench measures ours: load, heap added, tokens (runs of characters
 * between white space) a second on one thread once warm. Arguments: opennlp or clavin, the texts, and for CLAVIN its index.
 */
final class Peers {
    private static final int PASSES = 5;
    private static final int WARM = 2;

    /** Reads a text and says how many places it found. */
    private interface Reader {
        int read(String text) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        long before = usedHeap();
        long start = System.nanoTime();
        Reader reader = args[0].equals("clavin") ? clavin(args[2]) : openNlp();
        System.out.printf(Locale.ROOT, "%s: load %.2f s%n", args[0], (System.nanoTime() - start) / 1e9);
        System.out.printf(Locale.ROOT, "%s: heap added %.0f MB%n", args[0], (usedHeap() - before) / 1e6);
        measure(args[0], reader, texts(Path.of(args[1])));
        System.out.printf(Locale.ROOT, "%s: heap added in all %.0f MB%n", args[0], (usedHeap() - before) / 1e6);
    }

    private static void measure(String name, Reader reader, List<String> texts) throws Exception {
        long tokens = 0;
        for (String text : texts) {
            tokens += text.strip().split("\\s+", -1).length;
        }
        double[] rates = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            long begun = System.nanoTime();
            long found = 0;
            for (String text : texts) {
                found += reader.read(text);
            }
            rates[pass] = tokens / ((System.nanoTime() - begun) / 1e9);
            System.out.printf(Locale.ROOT, "%s: pass %d: %d mentions, %,.0f tokens/s%n", name, pass, found, rates[pass]);
        }
        double[] warm = Arrays.copyOfRange(rates, WARM, PASSES);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%s: %d documents, %d tokens, warm: median %,.0f tokens/s (%,.0f to %,.0f)%n",
                name,
                texts.size(),
                tokens,
                warm[warm.length / 2],
                warm[0],
                warm[warm.length - 1]);
    }

    /** CLAVIN as its factory makes it: OpenNLP for the names, its own resolver for the places. */
    private static Reader clavin(String index) throws Exception {
        GeoParser parser = GeoParserFactory.getDefault(index);
        return text -> parser.parse(text).size();
    }

    private static Reader openNlp() throws IOException {
        SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(resource("/en-sent.bin")));
        TokenizerME tokenizer = new TokenizerME(new TokenizerModel(resource("/en-token.bin")));
        NameFinderME finder = new NameFinderME(new TokenNameFinderModel(resource("/en-ner-location.bin")));
        return text -> {
            int found = 0;
            for (String sentence : sentences.sentDetect(text)) {
                found += finder.find(tokenizer.tokenize(sentence)).length;
            }
            finder.clearAdaptiveData();
            return found;
        };
    }

    private static InputStream resource(String name) {
        return Peers.class.getResourceAsStream(name);
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static long usedHeap() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
