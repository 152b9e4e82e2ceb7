import com.bericotech.clavin.GeoParser;
import com.bericotech.clavin.GeoParserFactory;
import java.nio.file.Path;
import java.util.function.Function;
import org.dispatchatlas.bench.ReadingSpeed;

/** CLAVIN as its factory makes it: OpenNLP for the names, its own resolver for the places. Arguments: the texts, and its index. */
final class ClavinPeer {
    private ClavinPeer() {}

    public static void main(String[] args) throws Exception {
        ReadingSpeed speed = new ReadingSpeed("CLAVIN 2.1.0");
        GeoParser parser = GeoParserFactory.getDefault(args[1]);
        speed.loaded();
        speed.read(PeerTexts.read(Path.of(args[0])), Function.identity(), text -> parser.parse(text).size());
    }
}
