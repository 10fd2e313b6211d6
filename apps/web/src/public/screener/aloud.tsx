import { useEffect, useState } from "preact/hooks";
import { useAround } from "./around.ts";

/**
 * Reads a question aloud with a voice that is on the device; a voice of a network would send the words away. Without
 * such a voice for the language there is no button.
 */
export function Aloud({ text }: { text: readonly (string | undefined)[] }) {
  const { words } = useAround();
  const voice = useOwnVoice(words.language);
  const [reading, setReading] = useState(false);
  // A new question, or leaving, ends the reading.
  useEffect(() => stopReading, []);
  if (voice === undefined) return null;
  const read = () => {
    stopReading();
    if (reading) return setReading(false);
    const speech = new SpeechSynthesisUtterance(text.filter((each) => each !== undefined).join("\n"));
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.onend = () => setReading(false);
    speechSynthesis.speak(speech);
    setReading(true);
  };
  return (
    <button type="button" class="quiet" onClick={read}>
      {words.t(reading ? "ask.aloud.stop" : "ask.aloud.read")}
    </button>
  );
}

function stopReading(): void {
  if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
}

/** A voice on this device that speaks the language; browsers may name their voices late. */
function useOwnVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!("speechSynthesis" in globalThis)) return;
    const look = () => setVoices(speechSynthesis.getVoices());
    look();
    speechSynthesis.addEventListener("voiceschanged", look);
    return () => speechSynthesis.removeEventListener("voiceschanged", look);
  }, []);
  return voices.find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language));
}
