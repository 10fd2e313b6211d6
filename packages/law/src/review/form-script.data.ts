/**
 * The page's script: keeps the answers of the form in the shape of
 * `setaside.law-review/1`, saves them as answers.json and reads them back. Each
 * control names its place in the answers (JSON Pointer). Plain JavaScript of
 * every browser in use; it runs in a file opened from the disk.
 */
export const formScript = `
"use strict";
(function () {
  var form = document.getElementById("review");
  var progress = document.getElementById("progress");
  var controls = Array.prototype.slice.call(form.querySelectorAll("[data-path]"));
  var blank = document.getElementById("answers").textContent;
  var unsaved = false;
  document.body.classList.add("scripted");

  function placeOf(answers, path) {
    var keys = path.slice(1).split("/");
    var last = keys.pop();
    return { in: keys.reduce(function (at, key) { return at[key]; }, answers), key: last };
  }

  function answersNow() {
    var answers = JSON.parse(blank);
    controls.forEach(function (control) {
      var place = placeOf(answers, control.dataset.path);
      if (control.type === "radio") { if (control.checked) place.in[place.key] = control.value; }
      else if (control.type === "checkbox") place.in[place.key] = control.checked;
      else place.in[place.key] = control.value;
    });
    return answers;
  }

  function itemsOf(rule) { return [rule].concat(rule.cases, rule.questions); }
  function isDone(item) { return item.answer !== null && (item.answer !== "wrong" || item.words.trim() !== ""); }

  function say(first) {
    var rules = answersNow().rules;
    var whole = rules.filter(function (rule) { return itemsOf(rule).every(isDone); }).length;
    var begun = rules.filter(function (rule) {
      return !itemsOf(rule).every(isDone) && itemsOf(rule).some(function (item) { return item.answer !== null || item.words.trim() !== ""; });
    }).length;
    progress.textContent = (first ? first + " " : "") + whole + " of " + rules.length + " rules answered in full" + (begun > 0 ? ", " + begun + " begun." : ".");
  }

  form.addEventListener("input", function () { unsaved = true; say(); });

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var text = JSON.stringify(answersNow(), null, 2) + "\\n";
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "answers.json";
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    unsaved = false;
    say("Saved as answers.json.");
  });

  function byId(items, key) {
    var found = {};
    (Array.isArray(items) ? items : []).forEach(function (item) { if (item && typeof item[key] === "string") found[item[key]] = item; });
    return found;
  }

  // Answers come back to the item they were given to, wherever it stands now.
  function taken(saved) {
    var answers = JSON.parse(blank);
    var lost = 0;
    function fill(item, from) {
      if (!from) return;
      if (["right", "wrong", "unknown"].indexOf(from.answer) >= 0) item.answer = from.answer;
      if (typeof from.words === "string") item.words = from.words;
    }
    var rules = byId(saved.rules, "rule");
    answers.rules.forEach(function (rule) {
      var from = rules[rule.rule];
      if (!from) return;
      if (from.digest !== rule.digest) { lost += 1; return; }
      fill(rule, from);
      ["cases", "questions"].forEach(function (list) {
        var items = byId(from[list], "id");
        rule[list].forEach(function (item) { fill(item, items[item.id]); });
      });
    });
    Object.keys(answers.reviewer).forEach(function (key) {
      if (saved.reviewer && typeof saved.reviewer[key] === "string") answers.reviewer[key] = saved.reviewer[key];
    });
    if (saved.overall) {
      answers.overall.affirmed = saved.overall.affirmed === true;
      if (typeof saved.overall.words === "string") answers.overall.words = saved.overall.words;
    }
    return { answers: answers, lost: lost };
  }

  document.getElementById("load").addEventListener("change", function (event) {
    var file = event.target.files[0];
    if (!file) return;
    file.text().then(function (text) {
      var saved;
      try { saved = JSON.parse(text); } catch (error) { saved = null; }
      var mine = JSON.parse(blank);
      if (!saved || saved.schema !== mine.schema) { say("This file holds no answers to a review."); return; }
      if (saved.jurisdiction !== mine.jurisdiction) { say("These answers are about the law of another place."); return; }
      var read = taken(saved);
      controls.forEach(function (control) {
        var place = placeOf(read.answers, control.dataset.path);
        var value = place.in[place.key];
        if (control.type === "radio") control.checked = value === control.value;
        else if (control.type === "checkbox") control.checked = value === true;
        else control.value = value;
      });
      unsaved = false;
      say(read.lost === 0 ? "Your answers are back." : "Your answers are back, but for " + read.lost + " of a rule that has changed since.");
    });
    event.target.value = "";
  });

  window.addEventListener("beforeunload", function (event) { if (unsaved) event.preventDefault(); });
  say();
})();
`;
