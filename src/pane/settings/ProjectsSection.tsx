/** 事業と重点プロジェクト: which project belongs to which. */
import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTools } from "../paneTools";
import { withEntry } from "./changeSettings";
import { useSettingsStyles } from "./SettingsScreen.styles";
import type { SettingsDraft } from "./useSettingsDraft";

export function ProjectsSection({ draft }: { readonly draft: SettingsDraft }): ReactNode {
  const styles = useSettingsStyles();
  const { settings } = usePaneTools().words;
  const found = draft.found.priorityProjects ?? {};
  const set = draft.draft.priorityProjects ?? {};
  const projects = [...new Set([...Object.keys(found), ...Object.keys(set)])];
  if (projects.length === 0) return <span className={styles.note}>{settings.noProjects}</span>;
  return (
    <>
      <span className={styles.note}>{settings.projectsHint}</span>
      {projects.map((project) => (
        <Field key={project} label={project} size="small">
          <Input
            size="small"
            value={set[project] ?? ""}
            placeholder={found[project] ?? ""}
            onChange={(_event, { value }) =>
              draft.change(
                "priorityProjects",
                withEntry(set, project, value.trim() === "" ? undefined : value),
              )
            }
          />
        </Field>
      ))}
    </>
  );
}
