package org.dispatchatlas.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dispatchatlas.api.MapLayers;
import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.ui.Background;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the doors of the server are handed. Nothing here waits for data: they are loaded while the server starts. */
@Configuration(proxyBeanMethods = false)
class AtlasConfiguration {
    @Bean
    Holdings holdings(@Value("${atlas.home:}") String home) {
        return Holdings.open(AtlasHome.at(home));
    }

    /** The first atlas is begun at once, so that the first page need not wait for it. */
    @Bean
    Atlases atlases(Holdings holdings) {
        Atlases atlases = new ShelfAtlases(holdings);
        CompletableFuture<Void> unused = CompletableFuture.runAsync(atlases::home);
        return atlases;
    }

    @Bean
    ExportFormats exportFormats() {
        return Holdings.formats();
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
        };
    }

    @Bean
    MapLayers mapLayers(Holdings holdings) {
        return new BuiltMapLayers(holdings);
    }
}
