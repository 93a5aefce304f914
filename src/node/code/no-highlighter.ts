// Stands in for the theme's highlighter in the page. A module that is left out by `false` would be named by its absolute path, and the build would differ from folder to folder.
export {};
