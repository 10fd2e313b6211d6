/** @jsxImportSource react */
// What somebody would write in an hour: a form in React with the same choices, and no law behind it.
import { useState } from "react";
import { createRoot } from "react-dom/client";

const questions = Array.from({ length: 12 }, (_, at) => ({
  id: `q${at + 1}`,
  text: `Question ${at + 1}`,
  answers: Array.from({ length: at === 0 ? 54 : 8 }, (_, nth) => `Answer ${nth + 1}`),
}));

function Form() {
  const [at, setAt] = useState(-1);
  const [, setAnswers] = useState({});
  const question = questions[at];
  if (question === undefined)
    return (
      <main>
        <h1>Questions</h1>
        <button type="button" className="begin" onClick={() => setAt(0)}>
          Begin
        </button>
      </main>
    );
  return (
    <main data-question={question.id}>
      <h1>{question.text}</h1>
      {question.answers.map((answer) => (
        <button
          type="button"
          key={answer}
          onClick={() => {
            setAnswers((before) => ({ ...before, [question.id]: answer }));
            setAt(at + 1);
          }}
        >
          {answer}
        </button>
      ))}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<Form />);
