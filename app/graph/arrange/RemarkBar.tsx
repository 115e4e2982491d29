import { X } from "lucide-react";
import { graphArrangeMessages } from "../../messages/graph-arrange.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { IconButton } from "../../ui/Button.tsx";
import { takeBackRemark } from "./remark.ts";

/** What the last edit left behind. It was said aloud when it happened. */
export function RemarkBar({ text }: { readonly text: string }) {
  const words = useMessages(graphArrangeMessages);
  return (
    <div className="flex max-w-lg items-start gap-2 rounded-md border border-line bg-raised/95 py-1.5 pr-1.5 pl-3 text-sm shadow-lg">
      <p className="min-w-0 py-0.5 break-words">{text}</p>
      <IconButton
        size="sm"
        label={words.dismiss}
        icon={<X size={14} aria-hidden />}
        onClick={takeBackRemark}
      />
    </div>
  );
}
