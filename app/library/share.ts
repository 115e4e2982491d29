// The link codec, apart so that only links and the share dialog fetch it.
export { decodeShare, encodeShare } from "#core";
