import { setFlagsFromString } from 'node:v8';

// Plain JavaScript, so that an old Node can say what is wrong before it meets TypeScript.
const [major] = process.versions.node.split('.').map(Number);
const [name] = process.argv.splice(2, 1);

if (major < 22) {
  console.error(
    `Sổ Kế Hoạch cần Node 22 trở lên, máy đang dùng Node ${process.versions.node}. ` +
      `Chạy bằng "npm run ${name}": lệnh này dùng Node đi kèm.`,
  );
  process.exit(1);
}
// Node reads TypeScript with WebAssembly. Two threads that refine its calls at the same moment crash V8, rarely.
setFlagsFromString('--wasm-wrapper-tiering-budget=2000000000');
await import(`./${name}.ts`);
