// Runs the plan check on cases from stdin: {world, rules, cases: [{plan, scope}]} -> findings per case.

const { check } = await import(process.argv[2]);
let text = "";
for await (const part of process.stdin) text += part;
const { world, rules, cases } = JSON.parse(text);
console.log(JSON.stringify(cases.map(({ plan, scope }) => check(plan, rules, world, scope))));
