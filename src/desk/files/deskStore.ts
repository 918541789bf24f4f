/** What the desk knows of its files; what work throws becomes words in it. */
import { StateStore } from "../../app/stateStore";
import { Failure } from "../../core";
import {
  emptyDesk,
  type DeskDocument,
  type DeskState,
  type NewsDetail,
  type ToldFailure,
} from "./deskState";

export class DeskStore extends StateStore<DeskState> {
  #serial = 0;

  constructor() {
    super(emptyDesk);
  }

  find(id: string | null): DeskDocument | null {
    return this.state.documents.find((open) => open.id === id) ?? null;
  }

  replace(changed: DeskDocument): void {
    const { documents } = this.state;
    this.update({ documents: documents.map((open) => (open.id === changed.id ? changed : open)) });
  }

  /** @param document id of the one that it is about */
  tellNews(news: NewsDetail, document: string | null = null): void {
    this.#serial += 1;
    this.update({ news: { ...news, document, serial: this.#serial } });
  }

  tellFailure(about: ToldFailure["about"], name: string | null, failure: Failure): void {
    this.#serial += 1;
    const told = { serial: this.#serial, about, name, failure };
    this.update({ failures: [...this.state.failures, told] });
  }

  forgetFailures(kind: ToldFailure["about"]): void {
    const failures = this.state.failures.filter(({ about }) => about !== kind);
    this.update({ failures });
  }

  /** What the work gives; null where it throws: that becomes part of the state. */
  async attempt<Result>(
    about: ToldFailure["about"],
    name: string | null,
    work: () => Promise<Result>,
  ): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Failure) this.tellFailure(about, name, error);
      else this.update({ bug: { error } });
      return null;
    }
  }
}
