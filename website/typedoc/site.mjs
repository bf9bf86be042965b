import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Application, RendererEvent } from 'typedoc';
import { SiteRouter } from './router.mjs';
import { SiteTheme } from './theme.mjs';
import { vietnameseGuides } from './vietnamese-guides.mjs';

/** After all others that listen. */
const LAST = -1000;

/** What TypeDoc writes for its own list of pages and its own search. */
const UNUSED = ['main.js', 'icons.js'];

/**
 * A plugin of TypeDoc: addresses and frame of this site.
 * @param {Application} app
 */
export function load(app) {
  app.renderer.defineRouter('site', SiteRouter);
  app.renderer.defineTheme('site', SiteTheme);
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    const guides = app.options.getValue('projectDocuments');
    app.options.setValue('projectDocuments', [...guides, ...vietnameseGuides(guides)]);
  });
  // The site has a list of pages and a search of its own: those of TypeDoc need not be made.
  app.renderer.on(
    RendererEvent.BEGIN,
    () => {
      app.renderer.preRenderAsyncJobs = [];
    },
    LAST,
  );
  app.renderer.on(
    RendererEvent.END,
    ({ outputDirectory }) => {
      for (const name of UNUSED) rmSync(join(outputDirectory, 'assets', name), { force: true });
    },
    LAST,
  );
}
