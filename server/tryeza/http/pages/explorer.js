// Sends what is written on the page to the graph, and shows what comes back.
const field = (id) => document.getElementById(id);

async function send() {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json",
  };
  const token = field("token").value.trim();
  if (token) headers.authorization = `Bearer ${token}`;
  let variables;
  try {
    variables = JSON.parse(field("variables").value || "{}");
  } catch (error) {
    field("status").textContent = `The variables are no JSON: ${error.message}`;
    return;
  }
  const began = performance.now();
  const body = JSON.stringify({ query: field("query").value, variables });
  const response = await fetch("/graphql", { method: "POST", headers, body });
  const answer = await response.json();
  const took = Math.round(performance.now() - began);
  field("status").textContent = `${response.status}, ${took} ms`;
  field("answer").textContent = JSON.stringify(answer, null, 2);
}

document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
});
