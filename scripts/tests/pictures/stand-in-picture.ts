/** Stands where an editor's photograph would: a sky, a hill and a sun, so that crops show. */
export const standInPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><rect width="1200" height="800" fill="#9fb7c9"/><circle cx="900" cy="220" r="110" fill="#f0dfa8"/><path d="M0 800V520l260-190 240 200 220-120 480 260v130Z" fill="#5c7159"/></svg>`
