package org.dispatchatlas.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** What surrounds every page: its language and its style. The page is plain HTML, so no theme of components is loaded. */
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "color-scheme", content = "light dark")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@NpmPackage(value = "@fontsource-variable/source-sans-3", version = "5.3.0")
@CssImport("./styles/page.css")
public final class Shell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Dispatch Atlas");
        settings.addFavIcon("icon", "data:,", "16x16");
    }
}
