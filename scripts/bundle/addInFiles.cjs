/**
 * Puts beside the bundle what Excel fetches by fixed names: the icons, and the manifest with the address where
 * everything will lie.
 */
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

/** The address in manifest.xml as it stands in the repository. */
const developmentAddress = "https://localhost:3000/";

class AddInFiles {
  /** `address`: where the folder of the bundle is served, https and with a closing slash. */
  constructor({ address, version }) {
    this.address = address;
    this.version = version;
  }

  apply(compiler) {
    const root = compiler.context;
    compiler.hooks.thisCompilation.tap("AddInFiles", (compilation) => {
      compilation.fileDependencies.add(path.join(root, "manifest.xml"));
      compilation.contextDependencies.add(path.join(root, "assets/icons"));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "AddInFiles", stage }, () => {
        for (const [name, content] of this.files(root))
          compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  }

  files(root) {
    const folder = path.join(root, "assets/icons");
    const icons = readdirSync(folder).map((file) => [
      `icons/${file}`,
      readFileSync(path.join(folder, file)),
    ]);
    const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
    return [...icons, ["../manifest.xml", fillManifest(manifest, this)]];
  }
}

/** The manifest for an address and a version ("0.1.0" becomes "0.1.0.0"). */
function fillManifest(manifest, { address, version }) {
  return manifest
    .replaceAll(developmentAddress, address)
    .replace(/<Version>[^<]*<\/Version>/u, `<Version>${version}.0</Version>`);
}

/** The address that a build is for: RENKEI_URL, or the developer's own machine. Throws where Excel would refuse it. */
function readAddress(text = developmentAddress) {
  const address = text.endsWith("/") ? text : `${text}/`;
  if (!/^https:\/\/[^\s?#<>"'&]+\/$/u.test(address)) {
    throw new Error(
      `RENKEI_URL must be an https address of a folder, such as https://example.lg.jp/renkei/ (it is "${text}").`,
    );
  }
  return address;
}

module.exports = { AddInFiles, fillManifest, readAddress };
