/**
 * Stands for `d3-color` in the build. React Flow moves its view with d3's transitions, which could also
 * fade colours from one colour space to the next; nothing here does, and 3 KiB of the first screen go.
 */
function none(): null {
  return null;
}

export { none as color, none as cubehelix, none as hcl, none as hsl, none as lab, none as rgb };
