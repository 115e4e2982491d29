import { useEffect, useState } from "react";
import { encodeShare } from "#core";
import { GRAPH_PICTURE_WORDS } from "../../messages/graph-picture.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { announce } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { selectTheme } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { download, fileName } from "../../ui/download.ts";
import { Select } from "../../ui/Select.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { currentGraph } from "./current-graph.ts";
import { drawPicture } from "./draw-picture.tsx";
import type { PictureTheme } from "./palette.ts";
import { rasterize, svgUrl } from "./rasterize.ts";

/** Shows the picture that will be saved, and saves it. */
export function PictureDialog({
  describeStep,
  onClose,
}: {
  readonly describeStep: () => Promise<string>;
  readonly onClose: () => void;
}) {
  const words = useMessages(GRAPH_PICTURE_WORDS);
  const [isSent] = useState(() => store.getState().playback.sent);
  const [theme, setTheme] = useState<PictureTheme>(() => selectTheme(store.getState()));
  const [withStep, setWithStep] = useState(isSent);
  const [picture, setPicture] = useState<DrawnPicture | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void draw(theme, withStep, describeStep).then((drawn) => {
      if (wanted) setPicture(drawn);
    });
    return () => {
      wanted = false;
    };
  }, [theme, withStep, describeStep]);

  const save = (ending: "png" | "svg", content: BlobPart, type: string) => {
    const name = `${fileName(selectScenario(store.getState()).name)}.${ending}`;
    download(name, content, type);
    announce(words.saved(name));
    onClose();
  };
  const savePng = async (svg: string) => {
    const fragment = encodeShare(selectScenario(store.getState()));
    const png = await rasterize(svg, fragment).catch(() => null);
    if (png === null) setProblem(words.tooLarge);
    else save("png", png, "image/png");
  };

  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={words.title}
      description={words.description}
      footer={
        <>
          <Button
            disabled={picture === null}
            onClick={() => {
              if (picture !== null) save("svg", picture.svg, "image/svg+xml");
            }}
          >
            {words.svg}
          </Button>
          <Button
            variant="primary"
            disabled={picture === null}
            onClick={() => {
              if (picture !== null) void savePng(picture.svg);
            }}
          >
            {words.png}
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Select
          label={words.colors}
          value={theme}
          options={[
            { value: "light", label: words.light },
            { value: "dark", label: words.dark },
          ]}
          onChange={(value) => {
            setTheme(value === "dark" ? "dark" : "light");
          }}
        />
        {isSent ? (
          <Switch label={words.withStep} checked={withStep} onChange={setWithStep} />
        ) : null}
      </div>
      <div className="mt-3 flex h-[45vh] items-center justify-center overflow-hidden rounded-md border border-line bg-sunken">
        {picture === null ? null : (
          <img
            src={svgUrl(picture.svg)}
            alt={
              picture.step === ""
                ? words.preview(picture.name)
                : words.previewStep(picture.name, picture.step)
            }
            className="max-h-full max-w-full"
          />
        )}
      </div>
      {problem === null ? null : (
        <p role="alert" className="mt-2 text-sm text-danger">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

interface DrawnPicture {
  readonly svg: string;
  readonly name: string;
  /** The step's sentence; empty where none is shown. */
  readonly step: string;
}

async function draw(
  theme: PictureTheme,
  withStep: boolean,
  describeStep: () => Promise<string>,
): Promise<DrawnPicture> {
  const state = store.getState();
  const scenario = selectScenario(state);
  const { graph, standing } = currentGraph(state, withStep);
  const step = withStep ? await describeStep() : "";
  const caption = {
    title: scenario.name,
    step: standing === null || step === "" ? null : { text: step, outcome: standing.outcome },
  };
  const svg = await drawPicture({ scenario, graph, standing, caption, theme });
  return { svg, name: scenario.name, step };
}
