declare module 'virtual:doctest';
