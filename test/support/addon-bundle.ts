import { type AddonBundle, bundleAddon } from "../../addon/build/bundle.ts";
import { plant } from "../planted/plant.ts";

let bundle: Promise<AddonBundle> | undefined;

/** The very bundle that is pushed to Google, made once; with the fault in it that is planted, if there is one. */
export function addonBundle(): Promise<AddonBundle> {
  bundle ??= bundleAddon(plant());
  return bundle;
}
