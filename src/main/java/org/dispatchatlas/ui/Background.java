package org.dispatchatlas.ui;

import java.util.List;
import org.dispatchatlas.source.Source;
import org.dispatchatlas.time.Timespan;

/** What the pages know beside the atlases. Both may wait for data that are still being loaded. */
public interface Background {
    /** All sources of the data. */
    List<Source> sources();

    /** The days for which there are borders. */
    Timespan coveredDays();
}
