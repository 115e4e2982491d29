// Loaded where someone pastes YAML: the library behind it is as large as all the rules together.
export { readYaml } from "#core";
