package dev.becalm.web;

import io.vertx.ext.web.Router;

/** Routes that only some ways of running the product have. */
public interface ExtraRoutes {
    ExtraRoutes NONE = router -> {};

    void mount(Router router);
}
