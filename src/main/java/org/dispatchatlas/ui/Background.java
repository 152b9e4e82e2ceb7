package org.dispatchatlas.ui;

import java.util.List;
import org.dispatchatlas.borders.HistoricalBorders;
import org.dispatchatlas.export.ExportFormats;
import org.dispatchatlas.gazetteer.Gazetteer;
import org.dispatchatlas.source.Source;

/** What the pages know beside the atlases. Both may wait for data that are still being loaded. */
public interface Background {
    /** All sources of the data. */
    List<Source> sources();

    /** The political map of all days. */
    HistoricalBorders borders();

    /** The forms in which an atlas can be taken away. */
    ExportFormats formats();

    /** All places, for readers who look for another one. */
    Gazetteer gazetteer();
}
