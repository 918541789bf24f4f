/**
 * Fails a build whose page loads too much before its first screen. Counted compressed, as a server sends it;
 * office.js comes from Microsoft and is not part of it.
 */
const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

class StartBudget {
  /**
   * `limit` in bytes after gzip, for all scripts that the entry needs at start; `chunks` names those of them that it fetches itself
   * (webpackChunkName).
   */
  constructor({ entry, chunks = [], limit }) {
    this.entry = entry;
    this.chunks = chunks;
    this.limit = limit;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("StartBudget", (compilation) => {
      // After everything that still changes the bytes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "StartBudget", stage }, () =>
        this.weigh(compilation),
      );
    });
  }

  weigh(compilation) {
    const groups = [this.entry, ...this.chunks].map((name) =>
      compilation.namedChunkGroups.get(name),
    );
    const files = new Set(groups.flatMap((group) => group.getFiles()));
    const bytes = [...files]
      .map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length)
      .reduce((sum, size) => sum + size, 0);
    const says = `"${this.entry}" loads ${kilobytes(bytes)} at start, of ${kilobytes(this.limit)} that it may (gzip)`;
    if (bytes > this.limit) compilation.errors.push(new WebpackError(`${says}.`));
    else compilation.getLogger("StartBudget").info(says);
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

module.exports = { StartBudget };
