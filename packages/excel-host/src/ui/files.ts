import { byId, create } from "./elements";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

const read = async (file: File): Promise<ChosenFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** A file the user picks, or drops on the page. */
export function onFileChosen(open: (file: ChosenFile) => void): void {
  const input = byId<HTMLInputElement>("bestand");
  byId("openen").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file) void read(file).then(open);
  });
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    document.body.classList.add("slepen");
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("slepen");
  });
  addEventListener("drop", (event) => {
    document.body.classList.remove("slepen");
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void read(file).then(open);
  });
}

export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  create("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
