/**
 * The one script inside a page, before its first paint: what this reader chose, kept on the device and sent nowhere
 * (BP-2.1). It asks for the rest, one small file, at the first touch. Its digest is `inlineScriptHash` of
 * shared-types/publishing, which web servers name in their policy; ≤ 1 KB.
 *
 * In order: kept choices (a broken store counts as empty); text size and contrast; the reader's language, only where a
 * visit begins on a home page; pressed state of "follow", followed channels first; the file at the first touch; an
 * act once the file is there; the day on what is printed.
 */
export const inlineScript = `(d=>{let r=d.documentElement,s=r.dataset,p={},q=x=>d.querySelectorAll(x),m=()=>import(s.reader),f;try{p=JSON.parse(localStorage.cong)||p}catch{}
s.js="";if(p.size)s.size=p.size;if(p.contrast)s.contrast=p.contrast;f=Object.entries(p.follow||{})
let o=p.locale&&p.locale!=r.lang&&/^\\/(en\\/)?$/.test(location.pathname)&&!d.referrer.startsWith(location.origin)&&q("link[hreflang="+p.locale+"]")[0];if(o)location.replace(new URL(o.href).pathname)
addEventListener("DOMContentLoaded",()=>{for(let[h,n]of f){for(let b of q("[data-act=follow]"))if(b.value==h)b.ariaPressed=true
for(let e of q("[data-channel]"))if(e.dataset.channel==h)e.parentNode.prepend(e)}})
for(let t of["pointerdown","keydown"])addEventListener(t,m,{once:true})
for(let t of["click","change"])addEventListener(t,({target:e})=>{if(e=e.closest("[data-act]"))m().then(()=>e.dispatchEvent(new CustomEvent("act",{bubbles:true})))})
addEventListener("beforeprint",()=>{for(let e of q("[data-today]"))e.textContent=new Date().toLocaleDateString(r.lang)})})(document)`
