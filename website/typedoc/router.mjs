import { basename } from 'node:path';
import { KindRouter, ReflectionKind } from 'typedoc';

/** The guide that is the list of all metrics on the site. */
const LIST_OF_METRICS = 'find-your-metric';

/**
 * The addresses of pages: guides go by the name of their file, below `vi/` where that is; the reference as TypeDoc has it.
 */
export class SiteRouter extends KindRouter {
  /**
   * @override
   * @param {import('typedoc').Reflection} reflection
   */
  getIdealBaseName(reflection) {
    if (!reflection.kindOf(ReflectionKind.Document)) return super.getIdealBaseName(reflection);
    const path = fileOf(reflection);
    const slug = basename(path, '.md');
    if (slug === LIST_OF_METRICS) return 'metrics/index';
    return isVietnamese(reflection) ? `vi/guides/${slug}` : `guides/${slug}`;
  }
}

/**
 * The file of a guide.
 * @param {import('typedoc').Reflection} reflection
 */
function fileOf(reflection) {
  const path = reflection.project.files.getReflectionPath(reflection);
  if (path === undefined) throw new Error(`the file of the guide ${reflection.name} is not known`);
  return path;
}

/**
 * Whether a page is in Vietnamese.
 * @param {import('typedoc').Reflection} reflection
 */
export function isVietnamese(reflection) {
  return reflection.kindOf(ReflectionKind.Document) && /[\\/]docs[\\/]vi[\\/]/.test(fileOf(reflection));
}
