const secret = location.hash.slice(1);
history.replaceState(null, "", location.pathname + location.search);
// the same page in another language must be given the secret anew
for (const other of document.querySelectorAll(".languages a")) other.hash = secret;

const form = document.querySelector("main form");
const told = document.getElementById("told");
let isSending = false;

async function ask(path, content) {
  const answer = await fetch(path, {
    method: "POST",
    headers: {
      "Accept-Language": document.documentElement.lang,
      "Content-Type": "application/json",
      "X-Tryeza": "1",
    },
    body: JSON.stringify(content),
  });
  const said = await answer.json().catch(() => {
    throw new TypeError(`${answer.status}`); // a proxy's own words, while the server is away
  });
  if (!answer.ok) {
    const fields = (said.error.fields || []).map((field) => field.message);
    throw new Error(fields.concat((said.error.reasons || []).map((r) => r.message)).join(" ") || said.error.message);
  }
  return said;
}

function tell(error) {
  told.textContent = error instanceof TypeError ? told.dataset.failed : error.message;
}

async function show() {
  told.textContent = told.dataset.wait;
  const link = await ask("/auth/link/look", { secret });
  const opens = link.purpose === "invitation" || link.purpose === "confirm_email";
  const chooses = opens || link.purpose === "reset_password";
  form.querySelector("[data-for=open]").hidden = !opens;
  form.querySelector("[data-for=password]").hidden = !chooses;
  form.elements.name.value = opens ? link.name : "";
  form.elements.password.required = link.purpose === "reset_password";
  told.textContent = link.email;
  form.hidden = false;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const content = { secret };
  if (form.elements.name.value) content.name = form.elements.name.value;
  if (form.elements.password.value) content.password = form.elements.password.value;
  // a second press would find the link used up, and say so over what the first one did
  if (isSending) return;
  isSending = true;
  try {
    await ask("/auth/link", content);
    told.textContent = told.dataset.done;
    location.replace(`/${document.documentElement.lang}`);
  } catch (error) {
    isSending = false;
    tell(error);
  }
});

show().catch(tell);
