import { Application, RendererEvent } from 'typedoc';
import { SiteRouter } from './router.mjs';
import { SiteTheme } from './theme.mjs';
import { vietnameseGuides } from './vietnamese-guides.mjs';

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
  // The site has a list of pages and a search of its own: those of TypeDoc need not be made. After all others that listen.
  app.renderer.on(
    RendererEvent.BEGIN,
    () => {
      app.renderer.preRenderAsyncJobs = [];
    },
    -1000,
  );
}
