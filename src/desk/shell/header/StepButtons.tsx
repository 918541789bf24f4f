/** 元に戻す and やり直す, for the document in front. */
import { Button } from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { canStep, type DeskDocument } from "../../files/deskState";
import { useDeskTools } from "../deskTools";

const steps = [
  { step: "undo", icon: <ArrowUndo20Regular />, keys: "Control+Z" },
  { step: "redo", icon: <ArrowRedo20Regular />, keys: "Control+Y Control+Shift+Z" },
] as const;

export function StepButtons({ front }: { readonly front: DeskDocument }): ReactNode {
  const { files, words } = useDeskTools();
  return (
    <span>
      {steps.map(({ step, icon, keys }) => (
        <Button
          key={step}
          appearance="subtle"
          icon={icon}
          aria-label={words.header[step]}
          title={words.header[step]}
          aria-keyshortcuts={keys}
          disabledFocusable={!canStep(front, step)}
          onClick={() => void files.step(front.id, step)}
        />
      ))}
    </span>
  );
}
