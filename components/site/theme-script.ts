/** Where the reader's choice of theme is kept: in this browser only. */
export const THEME_KEY = "theme";

/** Sets the remembered theme before the first paint. The same text on every page, so one hash covers it. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch{}`;
