// `google.script` in the page under test: as Google's, a call is never answered in the same turn.
(() => {
  const runner = (done, failed) =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === "withSuccessHandler") return (handler) => runner(handler, failed);
          if (name === "withFailureHandler") return (handler) => runner(done, handler);
          return async (...args) => {
            const { result, error } = await window.answerCall(name, args);
            if (error === undefined) done(result);
            else failed(Object.assign(new Error(error), { name: "ScriptError" }));
          };
        },
      },
    );
  const nobody = () => {};
  window.google = {
    script: { run: runner(nobody, nobody), host: { editor: { focus: () => window.answerCall("editor.focus", []) } } },
  };
})();
