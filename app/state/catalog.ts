import { type Catalog, openCatalog } from "#core";

let catalog: Promise<Catalog> | undefined;

/** The catalog of AWS's services and managed policies, opened when it is first needed. Never rejects. */
export function loadCatalog(): Promise<Catalog> {
  catalog ??= openCatalog(async (file) => {
    const response = await fetch(new URL(`catalog/${file}`, document.baseURI));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.text();
  });
  return catalog;
}
