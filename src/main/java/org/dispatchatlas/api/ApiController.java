package org.dispatchatlas.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api}: holds the address until the OGC API stands there, so that a program asking for it gets no web page. */
@RestController
class ApiController {
    @GetMapping({"/api", "/api/{*rest}"})
    ResponseEntity<byte[]> nothingYet() {
        throw Problems.notFound("There is nothing at this address. Exports are at /export/DOCUMENT.geojson.");
    }
}
