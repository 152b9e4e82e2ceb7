package org.dispatchatlas.export;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads a SQLite file with plain SQL, past whatever wrote it. */
public final class Sqlite implements AutoCloseable {
    private final Connection connection;

    public Sqlite(Path file) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** The rows of a query, none with nulls. */
    public List<List<Object>> rows(String query) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The one value of a query. */
    public Object value(String query) throws SQLException {
        return rows(query).getFirst().getFirst();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
