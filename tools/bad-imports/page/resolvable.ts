import '@/engine/index.ts';
