import { listenForFiles } from "../library/drop-files.ts";
import { loadPopups } from "../ui/load.ts";
import { DIALOGS } from "./OpenDialog.tsx";

/**
 * Fetches what opens over the page, so that it opens at once: without a network, too, and after the
 * server has put a newer build in this one's place. From then on dropped files are opened, too.
 */
export async function fetchAhead(): Promise<void> {
  listenForFiles();
  // One types into these right after the key that opens them.
  await Promise.allSettled([
    loadPopups(),
    DIALOGS.palette(),
    import("../graph/CanvasTasks.tsx"),
    import("../graph/create/CreateTasks.tsx"),
  ]);
  await Promise.allSettled([
    import("./Notice.tsx"),
    ...Object.values(DIALOGS).map((load) => load()),
    import("../library/open.ts"),
    import("../problems/ProblemTree.tsx"),
    import("../request/ContextDialog.tsx"),
    import("../request/DenialDialog.tsx"),
    import("../request/MoreDialog.tsx"),
    import("../request/hops/HopsDialog.tsx"),
  ]);
}
