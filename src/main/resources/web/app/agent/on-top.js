/** Keeps the overlay above other windows, where the browser can (Document Picture-in-Picture). */

const WIDTH = 372;
const HEIGHT = 720;

export function canStayOnTop() {
  // Not from within the window that is already on top, and not from within another page.
  return "documentPictureInPicture" in globalThis && globalThis.top === globalThis;
}

/** Opens the same screen in a small window above all others. */
export async function stayOnTop() {
  const small = await documentPictureInPicture.requestWindow({ width: WIDTH, height: HEIGHT });
  const frame = small.document.createElement("iframe");
  frame.src = location.href;
  frame.title = document.title;
  frame.style.cssText = "position:fixed;inset:0;width:100%;height:100%;border:0";
  small.document.body.append(frame);
}
