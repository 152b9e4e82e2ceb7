package org.dispatchatlas.app;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dispatchatlas.api.ExportVerifier;
import org.dispatchatlas.api.MapLayers;
import org.dispatchatlas.api.TextGeoparser;
import org.dispatchatlas.api.TourBorders;
import org.dispatchatlas.atlas.ReaderCorrections;
import org.dispatchatlas.atlas.ReaderShelf;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.export.ogc.FeatureApi;
import org.dispatchatlas.export.pack.ClassPack;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.ingest.ManifestFile;
import org.dispatchatlas.ingest.TourShelf;
import org.dispatchatlas.lesson.Tours;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.ui.Background;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the doors of the server are handed. Nothing here waits for data: they are loaded while the server starts. */
@Configuration(proxyBeanMethods = false)
class AtlasConfiguration {
    @Bean
    Holdings holdings(@Value("${atlas.home:}") String home) {
        return Holdings.open(AtlasHome.at(home));
    }

    /** The first atlas is begun at once, so that the first page need not wait for it. */
    @Bean
    ShelfAtlases atlases(Holdings holdings, SessionShelf readers, ReaderCorrections corrections) {
        ShelfAtlases atlases = new ShelfAtlases(holdings, readers, corrections, AtlasConfiguration::session);
        CompletableFuture<Void> unused = CompletableFuture.runAsync(atlases::home);
        return atlases;
    }

    @Bean
    ReaderCorrections readerCorrections() {
        return new SessionCorrections();
    }

    /** Tours that are shipped, and those that readers make. */
    @Bean
    Tours tours() {
        return new SessionTours(Holdings.once(TourShelf::load));
    }

    /** Documents that readers bring; the limits can be set with the server's other properties. */
    @Bean
    SessionShelf readerShelf(
            Holdings holdings,
            @Value("${atlas.open.characters:200000}") int characters,
            @Value("${spring.servlet.multipart.max-file-size:10MB}") DataSize file) {
        return new SessionShelf(holdings, new ReaderShelf.Limits(characters, file.toBytes()));
    }

    /** The session of the request that this thread answers; none is begun for the question. */
    private static Optional<String> session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getSession(false)).map(HttpSession::getId)
                : Optional.empty();
    }

    @Bean
    ExportFormats exportFormats(Holdings holdings) {
        return holdings.formats();
    }

    @Bean
    Background background(Holdings holdings) {
        return new Background() {
            @Override
            public List<Source> sources() {
                return holdings.sources();
            }

            @Override
            public HistoricalBorders borders() {
                return holdings.borders().orElseThrow();
            }

            @Override
            public ExportFormats formats() {
                return holdings.formats();
            }

            @Override
            public Gazetteer gazetteer() {
                return holdings.gazetteer();
            }
        };
    }

    /** The API shows what is on the shelf, the same to everyone, whatever a session brought or corrected. */
    @Bean
    FeatureApi featureApi(Holdings holdings, ShelfAtlases atlases) {
        return new FeatureApi(atlases.forEveryone(), () -> holdings.borders().orElseThrow(), holdings::sources);
    }

    @Bean
    ClassPack classPack(Holdings holdings) {
        return holdings.packs();
    }

    @Bean
    ExportVerifier exportVerifier() {
        return files -> {
            Map<String, ManifestFile.Content> contents = new LinkedHashMap<>();
            files.forEach((name, content) -> contents.put(name, content::open));
            return ManifestFile.verify(contents);
        };
    }

    @Bean
    TextGeoparser textGeoparser(Holdings holdings) {
        return new ApiGeoparser(holdings);
    }

    @Bean
    TourBorders tourBorders(Holdings holdings) {
        return () -> holdings.borders().orElseThrow();
    }

    @Bean
    MapLayers mapLayers(Holdings holdings) {
        return new BuiltMapLayers(holdings);
    }
}
