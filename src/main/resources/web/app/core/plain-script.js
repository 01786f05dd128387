const fetched = new Map();

/** What a script that is no module leaves behind under a global name; fetched once, when it is first needed. */
export function plainScript(source, name) {
  if (!fetched.has(source)) {
    fetched.set(
      source,
      new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = source;
        script.onload = () => done(globalThis[name]);
        script.onerror = failed;
        document.head.append(script);
      }),
    );
  }
  return fetched.get(source);
}
