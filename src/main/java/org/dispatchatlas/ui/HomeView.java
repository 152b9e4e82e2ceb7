package org.dispatchatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Set;
import org.dispatchatlas.ui.map.*;

/** Stub. */
@Route("")
class HomeView extends Div {
    HomeView() {
        AtlasMap map = new AtlasMap();
        map.show(new MapContent("frus1936v04d83", LocalDate.of(1936, 4, 1), "en"));
        map.setSizeFull();
        setSizeFull();
        add(map);
    }
}
