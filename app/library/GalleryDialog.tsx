import { FilePlus2, FolderOpen, Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import { EXAMPLES } from "#core";
import { LIBRARY_WORDS } from "../messages/library.ts";
import { useMessages } from "../messages/use-messages.ts";
import { closeDialog } from "../state/actions.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { chooseFile } from "./files.ts";
import { openBlank, chooseExample, chooseWork } from "./open.ts";
import { listWorks, removeWork, type Work } from "./works.ts";

export function GalleryDialog() {
  const words = useMessages(LIBRARY_WORDS);
  const language = useStore(selectLanguage);
  return (
    <Dialog
      open
      wide
      onOpenChange={closeDialog}
      title={words.gallery}
      description={words.galleryDescription}
      footer={
        <>
          <Button
            icon={<FolderOpen size={14} aria-hidden />}
            onClick={() => {
              chooseFile();
              closeDialog();
            }}
          >
            {words.openFile}
          </Button>
          <Button
            icon={<FilePlus2 size={14} aria-hidden />}
            onClick={() => {
              openBlank(words.blankName);
              closeDialog();
            }}
          >
            {words.blank}
          </Button>
        </>
      }
    >
      <h3 className="mb-2 text-xs font-medium text-muted">{words.examples}</h3>
      <ul className="grid gap-2 sm:grid-cols-2">
        {EXAMPLES.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              className="h-full w-full rounded-md border border-line bg-surface p-3 text-left hover:border-accent"
              onClick={() => {
                void chooseExample(example.id).then(closeDialog);
              }}
            >
              <span className="block text-sm font-medium">{example.text[language].title}</span>
              <span className="mt-1 block text-sm text-muted">
                {example.text[language].summary}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h3 className="mt-5 mb-2 text-xs font-medium text-muted">{words.yourWorks}</h3>
      <Works onOpened={closeDialog} />
    </Dialog>
  );
}

function Works({ onOpened }: { readonly onOpened: () => void }) {
  const words = useMessages(LIBRARY_WORDS);
  const language = useStore(selectLanguage);
  const [works, setWorks] = useState<readonly Work[]>([]);
  const refresh = () => {
    listWorks().then(setWorks, () => {
      setWorks([]);
    });
  };
  useEffect(refresh, []);
  if (works.length === 0) return <p className="text-sm text-muted">{words.noWorks}</p>;
  return (
    <ul className="divide-y divide-line rounded-md border border-line">
      {works.map((work) => (
        <li key={work.id} className="flex items-center gap-2 px-3 py-1.5">
          <span className="min-w-0 flex-1 truncate">{work.name}</span>
          <time className="text-xs text-muted">
            {new Date(work.savedAt).toLocaleString(language, {
              dateStyle: "medium",
              timeStyle: "short",
            })}
          </time>
          <Button
            size="sm"
            aria-label={words.openNamed(work.name)}
            onClick={() => {
              void chooseWork(work.id).then(onOpened);
            }}
          >
            {words.open}
          </Button>
          <IconButton
            size="sm"
            label={words.removeNamed(work.name)}
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => {
              removeWork(work.id).then(refresh, refresh);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
